package trinhky.shared;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place that turns a problem into an answer (RFC 9457 with {@code code} and {@code errors[]}). */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    /** character_not_in_repertoire, untranslatable_character */
    private static final Set<String> UNKEEPABLE_CHARACTER = Set.of("22021", "22P05");

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(DomainProblem problem) {
        return answer(problems.of(problem));
    }

    @ExceptionHandler({
        DuplicateKeyException.class,
        OptimisticLockingFailureException.class,
        DbActionExecutionException.class
    })
    ResponseEntity<ProblemDetail> changedByOther(Exception conflict) {
        if (conflict instanceof DbActionExecutionException && !isConflict(conflict.getCause())) {
            return failed(conflict);
        }
        log.info("Conflicting change: {}", conflict.getMessage());
        return answer(problems.of(HttpStatus.CONFLICT, "shared.changed-by-other"));
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof DuplicateKeyException || cause instanceof OptimisticLockingFailureException;
    }

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refusal) {
        throw refusal;
    }

    @ExceptionHandler({DataIntegrityViolationException.class, Exception.class})
    ResponseEntity<ProblemDetail> failed(Exception failure) {
        return hasUnkeepableCharacters(failure)
                ? answer(problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "shared.unreadable-characters"))
                : problems.failed(failure);
    }

    /** The database keeps every character but NUL, which no keyboard types. */
    private static boolean hasUnkeepableCharacters(Exception failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException refused
                && UNKEEPABLE_CHARACTER.contains(refused.getSQLState());
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> fields = invalid.getBindingResult().getAllErrors().stream()
                .map(ConstraintProblems::of)
                .sorted(Comparator.comparing(FieldProblem::field))
                .toList();
        return object(problems.of(DomainProblem.invalid(fields)));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return object(problems.of(DomainProblem.invalid(ConstraintProblems.of(invalid))));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return object(problems.unreadable(unreadable));
    }

    /** An address that cannot be anything of ours leads to nothing, a parameter of another type is named. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (mismatch instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return object(problems.of(HttpStatus.NOT_FOUND, problems.codeOf(HttpStatus.NOT_FOUND)));
        }
        String name = mismatch.getPropertyName();
        return parameter(name == null ? "" : name, "shared.type-mismatch");
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return parameter(missing.getParameterName(), "shared.not-null");
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return parameter(missing.getRequestPartName(), "shared.not-null");
    }

    private ResponseEntity<Object> parameter(String name, String code) {
        return object(problems.badRequest(FieldProblem.of(name, code)));
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = problems.of(status, problems.codeOf(status));
        return new ResponseEntity<>(problem, headers, status);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static ResponseEntity<Object> object(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
