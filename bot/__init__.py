"""Changetalk: a motivational-interviewing companion for people thinking about their drug use."""
