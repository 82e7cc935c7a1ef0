"""Set-up of a fresh clone; standard library only, any Python from 3.8 on."""
