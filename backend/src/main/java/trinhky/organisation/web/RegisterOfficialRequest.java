package trinhky.organisation.web;

/** A new official; the password is issued separately. */
record RegisterOfficialRequest(String username, String name, String title, String email, String unitId) {}
