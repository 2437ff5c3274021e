package trinhky.consultation.application;

import trinhky.consultation.domain.Actor;

/** An open task that the official may complete, and who acts in it. */
record Step(String taskId, Actor actor) {}
