package trinhky.identity.web;

/** A password to hand over, shown once. */
record IssuedPasswordView(String password) {}
