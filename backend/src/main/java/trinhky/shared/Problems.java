package trinhky.shared;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Makes the body of a problem: the words in the reader's language, the code, and every field concerned. */
@Component
public class Problems {

    /**
     * One field of a problem as it is sent.
     *
     * @param field path of the field, empty for the whole
     * @param code stable code
     * @param message the words in the reader's language
     */
    public record FieldMessage(String field, String code, String message) {}

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    /** The body for a refusal of the domain. */
    public ProblemDetail of(DomainProblem problem) {
        return body(statusOf(problem.kind()), problem.code(), problem.args(), problem.fields());
    }

    /** The body for any other outcome, also for those that security filters answer. */
    public ProblemDetail of(HttpStatusCode status, String code, Object... args) {
        return body(status, code, List.of(args), List.of());
    }

    /** The answer to a failure: fixed words and a trace id under which the log has the rest. */
    public ResponseEntity<ProblemDetail> failed(Exception failure) {
        String traceId = UUID.randomUUID().toString().substring(0, 8);
        log.error("Unexpected failure, trace {}", traceId, failure);
        ProblemDetail problem = of(HttpStatus.INTERNAL_SERVER_ERROR, "shared.unexpected", traceId);
        problem.setProperty("traceId", traceId);
        return ResponseEntity.internalServerError().body(problem);
    }

    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        List<FieldProblem> fields = unreadable.getCause() instanceof DatabindException mismatch
                ? List.of(FieldProblem.of(pathOf(mismatch), "shared.wrong-type"))
                : List.of();
        return body(HttpStatus.BAD_REQUEST, "shared.unreadable", List.of(), fields);
    }

    ProblemDetail badRequest(FieldProblem field) {
        return body(HttpStatus.BAD_REQUEST, codeOf(HttpStatus.BAD_REQUEST), List.of(), List.of(field));
    }

    String codeOf(HttpStatusCode status) {
        String code = "shared.http-" + status.value();
        return messages.knows(code) ? code : "shared.http-400";
    }

    private ProblemDetail body(HttpStatusCode status, String code, List<Object> args, List<FieldProblem> fields) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, messages.text(code, args));
        body.setType(URI.create("urn:trinhky:problem:" + code));
        body.setProperty("code", code);
        body.setProperty("errors", fields.stream().map(this::message).toList());
        return body;
    }

    private FieldMessage message(FieldProblem problem) {
        return new FieldMessage(problem.field(), problem.code(), messages.text(problem.code(), problem.args()));
    }

    private static HttpStatus statusOf(DomainProblem.Kind kind) {
        return switch (kind) {
            case REFUSED -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
        };
    }

    private static String pathOf(DatabindException mismatch) {
        return mismatch.getPath().stream()
                .map(Problems::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
    }
}
