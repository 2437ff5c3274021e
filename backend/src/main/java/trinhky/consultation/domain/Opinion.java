package trinhky.consultation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.consultation.OpinionKind;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/** The opinion of one unit, a draft until its head gives it. It exists, empty, from the invitation on. */
@Table("opinion")
public class Opinion {

    @Id
    private UUID invitationId;

    @Version
    private Integer version;

    private OpinionKind kind;
    private String generalText;

    @MappedCollection(idColumn = "opinion", keyColumn = "position")
    private List<OpinionComment> comments;

    private Instant savedAt;
    private String savedBy;

    /** The empty opinion of an invited unit. */
    public static Opinion emptyFor(Invitation invitation) {
        Opinion opinion = new Opinion();
        opinion.invitationId = invitation.id();
        opinion.generalText = "";
        opinion.comments = new ArrayList<>();
        return opinion;
    }

    /** Replaces what is written; it may be unfinished. Lines left empty are kept, so that nothing jumps while typing. */
    public void write(OpinionContent content, Actor writer) {
        kind = content.kind();
        generalText = content.generalText();
        comments = new ArrayList<>(content.comments());
        savedAt = writer.at();
        savedBy = writer.officialId();
    }

    /**
     * Makes the opinion ready for the head: drops empty lines.
     *
     * @throws DomainProblem invalid, with everything that is missing or contradictory
     */
    public void finish() {
        List<FieldProblem> problems = problems();
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        comments.removeIf(OpinionComment::isEmpty);
    }

    private List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        boolean hasComments = comments.stream().anyMatch(comment -> !comment.isEmpty());
        if (kind == null) {
            problems.add(FieldProblem.of("kind", "consultation.kind-needed"));
        }
        if (kind == OpinionKind.AGREE && hasComments) {
            problems.add(FieldProblem.of("kind", "consultation.agrees-with-comments"));
        }
        if (kind == OpinionKind.AGREE_WITH_COMMENTS && !hasComments) {
            problems.add(FieldProblem.of("comments", "consultation.comments-needed"));
        }
        if (kind == OpinionKind.DISAGREE && generalText.isBlank()) {
            problems.add(FieldProblem.of("generalText", "consultation.dissent-reason-needed"));
        }
        for (int i = 0; i < comments.size(); i++) {
            if (comments.get(i).text().isBlank() && !comments.get(i).isEmpty()) {
                problems.add(FieldProblem.of("comments[" + i + "].text", "consultation.comment-text-needed"));
            }
        }
        return problems;
    }

    public UUID invitationId() {
        return invitationId;
    }

    public int version() {
        return version;
    }

    public OpinionKind kind() {
        return kind;
    }

    public String generalText() {
        return generalText;
    }

    public List<OpinionComment> comments() {
        return List.copyOf(comments);
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedBy() {
        return savedBy;
    }
}
