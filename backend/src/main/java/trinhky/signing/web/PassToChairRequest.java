package trinhky.signing.web;

/** Why the chair is to decide. */
record PassToChairRequest(String reason) {}
