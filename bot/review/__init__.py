"""The counselors' door: a process and a port of its own, which never imports the client's side."""
