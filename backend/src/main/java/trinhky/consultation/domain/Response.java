package trinhky.consultation.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.consultation.ResponseKind;
import trinhky.shared.DomainProblem;

/** How the drafting unit answers one remark. */
@Table("comment_response")
public class Response {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID invitationId;
    private int commentNumber;
    private ResponseKind kind;
    private String text;
    private String changeMade;
    private Instant answeredAt;
    private String answeredBy;

    /** The first answer to a remark; it says something with {@link #say}. */
    public static Response to(RemarkId remark) {
        Response response = new Response();
        response.id = UUID.randomUUID();
        response.invitationId = remark.invitationId();
        response.commentNumber = remark.number();
        return response;
    }

    /**
     * Accepts or explains.
     *
     * @throws DomainProblem invalid {@code consultation.explanation-needed} when nothing is explained
     */
    public void say(Answer answer, Actor drafter) {
        answer.check();
        kind = answer.kind();
        text = answer.text();
        changeMade = answer.changeMade();
        answeredAt = drafter.at();
        answeredBy = drafter.officialId();
    }

    public RemarkId remark() {
        return new RemarkId(invitationId, commentNumber);
    }

    public Integer version() {
        return version;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public ResponseKind kind() {
        return kind;
    }
}
