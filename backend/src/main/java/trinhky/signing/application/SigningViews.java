package trinhky.signing.application;

import java.util.List;
import java.util.stream.Stream;
import trinhky.signing.SigningView;
import trinhky.signing.domain.DocumentSignature;
import trinhky.signing.domain.SigningRequest;
import trinhky.signing.domain.SigningStep;
import trinhky.signing.domain.SigningStep.Outcome;

/** Shows the attempts of a subject to the other modules. */
final class SigningViews {

    private SigningViews() {}

    /**
     * Shows them.
     *
     * @param attempts at least one, the latest first
     */
    static SigningView of(List<SigningRequest> attempts) {
        SigningRequest latest = attempts.get(0);
        return new SigningView(
                latest.id(),
                latest.subjectType(),
                latest.subjectId(),
                latest.attempt(),
                latest.state(),
                latest.document().documentId(),
                latest.openedAt(),
                signature(latest.signature()),
                attempts.stream().flatMap(SigningViews::returns).toList());
    }

    private static SigningView.Signature signature(DocumentSignature signature) {
        return signature == null
                ? null
                : new SigningView.Signature(
                        signature.signerId(),
                        signature.signerName(),
                        signature.positionId(),
                        signature.blockLines(),
                        signature.documentSha256(),
                        signature.signedAt());
    }

    private static Stream<SigningView.Return> returns(SigningRequest attempt) {
        return attempt.steps().stream()
                .filter(step -> step.outcome() == Outcome.RETURNED)
                .map(step -> returned(attempt.attempt(), step));
    }

    private static SigningView.Return returned(int attempt, SigningStep step) {
        return new SigningView.Return(
                attempt, step.stage().published(), step.reason(), step.resubmitBy(), step.officialId(), step.at());
    }
}
