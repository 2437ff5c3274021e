package trinhky.identity.application;

/** An official got a new password from an administrator; whoever is signed in with the old one is signed out. */
record PasswordIssued(String officialId) {}
