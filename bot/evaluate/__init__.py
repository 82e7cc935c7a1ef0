"""Measurements behind `changetalk evaluate`: each reads rows, screens or codes them as deployed, writes predictions."""
