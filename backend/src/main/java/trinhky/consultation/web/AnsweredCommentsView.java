package trinhky.consultation.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import trinhky.consultation.application.AnswerComments;

/** The answers as stored. */
record AnsweredCommentsView(List<AnsweredCommentView> items) {

    /** The stored version of the answer to one remark. */
    record AnsweredCommentView(UUID invitationId, int number, int version, Instant answeredAt) {}

    static AnsweredCommentsView of(List<AnswerComments.Answered> answered) {
        return new AnsweredCommentsView(answered.stream()
                .map(each -> new AnsweredCommentView(
                        each.remark().invitationId(), each.remark().number(), each.version(), each.answeredAt()))
                .toList());
    }
}
