"""What the assistant does besides talking: keeps scores, choices and next steps, and erases on request."""
