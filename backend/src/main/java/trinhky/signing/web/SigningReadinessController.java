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

    /** Whether signer and organisation have certificates and where their keys are. */
    @GetMapping("/api/signing/{subjectType}/{subjectId}/readiness")
    SigningReadinessView getSigningReadiness(@PathVariable String subjectType, @PathVariable String subjectId) {
        return SigningReadinessView.of(readiness.of(subjectType, subjectId));
    }
}
