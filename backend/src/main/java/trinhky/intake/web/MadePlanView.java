package trinhky.intake.web;

import java.util.UUID;

/** A plan that was begun from a file. */
record MadePlanView(UUID planId) {}
