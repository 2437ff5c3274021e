package trinhky.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import trinhky.shared.DomainProblem;
import trinhky.shared.Problems;

/** What the engine throws and is an outcome all the same: two who were at it at once, and a refusal from inside a step. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineRefusals {

    private final Problems problems;

    EngineRefusals(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> changedByOther(OptimisticLockingException conflict) {
        return answer(problems.of(HttpStatus.CONFLICT, "shared.changed-by-other"));
    }

    /** Anything else is a failure and goes on to the advice for failures. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refusedInside(ProcessEngineException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainProblem problem) {
                return answer(problems.of(problem));
            }
        }
        return problems.failed(wrapped);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
