package trinhky.consultation.application;

import java.time.Instant;
import java.util.UUID;
import trinhky.consultation.OpinionKind;
import trinhky.consultation.ResponseKind;

/** One remark of a given opinion, or the opinion alone when it has none ({@code number} is null). */
record GivenOpinionRow(
        UUID invitationId,
        String unitId,
        OpinionKind kind,
        String generalText,
        Instant givenAt,
        String givenBy,
        boolean late,
        boolean afterClose,
        Integer number,
        String anchor,
        String text,
        ResponseKind responseKind,
        String responseText,
        String changeMade,
        Instant answeredAt,
        String answeredBy,
        Integer responseVersion) {}
