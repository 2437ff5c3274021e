package trinhky.signing.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import trinhky.signing.application.CheckReadiness;

/** Whether the keys are there that a document needs. */
@RestController
class SigningReadinessController {

    private final CheckReadiness readiness;

    SigningReadinessController(CheckReadiness readiness) {
        this.readiness = readiness;
    }

    /** Whether the keys are there that the document needs, and where each lies. For those concerned. */
    @GetMapping("/api/signing/{subjectType}/{subjectId}/readiness")
    SigningReadinessView getSigningReadiness(@PathVariable String subjectType, @PathVariable String subjectId) {
        return SigningReadinessView.of(readiness.of(subjectType, subjectId));
    }
}
