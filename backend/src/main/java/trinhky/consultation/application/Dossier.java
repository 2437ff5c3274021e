package trinhky.consultation.application;

import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.Invitation;
import trinhky.consultation.domain.Opinion;

/** What belongs together when a unit answers. */
record Dossier(ConsultationRound round, Invitation invitation, Opinion opinion) {}
