package trinhky.identity.web;

/** The present password and the one to be used from now on. */
record ChangePasswordRequest(String password, String newPassword) {}
