"""De-identification and pseudonyms: who somebody is stays out of everything that is stored or sent on."""
