"""The motivational-interviewing core: values in, values out, no framework."""
