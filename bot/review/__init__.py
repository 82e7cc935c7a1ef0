"""The counselors' door: reads what clients agreed to show, and scores the bot, never the counselor."""
