package trinhky.identity.application;

/** An official has a new password, from an administrator or chosen; whoever is signed in with the old one is signed out. */
record PasswordChanged(String officialId) {}
