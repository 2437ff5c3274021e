package trinhky.signing.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.distribution.OutgoingPreview;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.SigningAuthority;
import trinhky.organisation.UnitDirectory;
import trinhky.signing.application.SigningFolder;
import trinhky.signing.domain.DocumentSignature;
import trinhky.signing.domain.SigningRequest;
import trinhky.signing.domain.SigningStep;
import trinhky.signing.web.SigningRequestView.ChangeView;
import trinhky.signing.web.SigningRequestView.DocumentView;
import trinhky.signing.web.SigningRequestView.FormPointView;
import trinhky.signing.web.SigningRequestView.IssuedView;
import trinhky.signing.web.SigningRequestView.OutgoingView;
import trinhky.signing.web.SigningRequestView.PersonView;
import trinhky.signing.web.SigningRequestView.RecipientLineView;
import trinhky.signing.web.SigningRequestView.RecipientUnitView;
import trinhky.signing.web.SigningRequestView.SignatureView;
import trinhky.signing.web.SigningRequestView.SignerView;
import trinhky.signing.web.SigningRequestView.StepView;
import trinhky.signing.web.SigningRequestView.UnitView;

/** Shows a signing folder with the names of people and units. */
@Component
class SigningRequestViews {

    private final OfficialDirectory officials;
    private final UnitDirectory units;

    SigningRequestViews(OfficialDirectory officials, UnitDirectory units) {
        this.officials = officials;
        this.units = units;
    }

    SigningRequestView of(SigningFolder folder) {
        SigningRequest latest = folder.latest();
        Map<String, OfficialSummary> people = people(folder);
        return new SigningRequestView(
                latest.subjectType(),
                latest.subjectId(),
                latest.attempt(),
                latest.state(),
                latest.document().title(),
                latest.document().documentTypeCode(),
                document(folder),
                unit(latest.parties().issuerUnitId()),
                unit(latest.parties().officeUnitId()),
                unit(latest.parties().draftingUnitId()),
                person(latest.parties().drafterId(), people),
                person(latest.parties().submittedBy(), people),
                latest.openedAt(),
                latest.formPoints().stream()
                        .map(point -> new FormPointView(point.point(), point.met(), point.note()))
                        .toList(),
                steps(folder, people),
                folder.changes().stream()
                        .map(change -> new ChangeView(change.place(), change.before(), change.after()))
                        .toList(),
                signer(folder.signer()),
                folder.chair() == null ? null : folder.chair().officialName(),
                signature(latest.signature()),
                outgoing(folder.outgoing()),
                folder.issued() == null ? null : IssuedView.of(folder.issued()));
    }

    private Map<String, OfficialSummary> people(SigningFolder folder) {
        Stream<String> actors = folder.attempts().stream()
                .flatMap(attempt -> attempt.steps().stream().map(SigningStep::officialId));
        Stream<String> submitters = Stream.of(
                folder.latest().parties().drafterId(), folder.latest().parties().submittedBy());
        return officials.officials(Stream.concat(actors, submitters).collect(Collectors.toSet()));
    }

    private static DocumentView document(SigningFolder folder) {
        return new DocumentView(
                folder.document().id(),
                folder.document().sha256(),
                folder.document().size(),
                folder.document().storedAt());
    }

    private UnitView unit(String unitId) {
        return new UnitView(unitId, units.unit(unitId).name());
    }

    private static PersonView person(String officialId, Map<String, OfficialSummary> people) {
        OfficialSummary official = people.get(officialId);
        return official == null
                ? new PersonView(officialId, officialId, null)
                : new PersonView(officialId, official.name(), official.title());
    }

    private static List<StepView> steps(SigningFolder folder, Map<String, OfficialSummary> people) {
        return folder.attempts().stream()
                .flatMap(attempt -> attempt.steps().stream().map(step -> step(attempt, step, people)))
                .sorted(Comparator.comparing(StepView::at).reversed())
                .toList();
    }

    private static StepView step(SigningRequest attempt, SigningStep step, Map<String, OfficialSummary> people) {
        return new StepView(
                attempt.attempt(),
                step.outcome(),
                step.stage(),
                person(step.officialId(), people),
                step.at(),
                step.reason(),
                step.resubmitBy());
    }

    private static SignerView signer(SigningAuthority signer) {
        return signer == null
                ? null
                : new SignerView(signer.officialId(), signer.officialName(), signer.blockLines(), signer.legalNote());
    }

    private static SignatureView signature(DocumentSignature signature) {
        return signature == null
                ? null
                : new SignatureView(
                        signature.signerId(),
                        signature.signerName(),
                        signature.blockLines(),
                        signature.documentSha256(),
                        signature.signedAt());
    }

    private static OutgoingView outgoing(OutgoingPreview outgoing) {
        return outgoing == null
                ? null
                : new OutgoingView(
                        outgoing.notation(),
                        outgoing.summary(),
                        outgoing.archiveCopy(),
                        outgoing.unitCount(),
                        outgoing.lines().stream().map(SigningRequestViews::line).toList());
    }

    private static RecipientLineView line(OutgoingPreview.Line line) {
        List<RecipientUnitView> units = line.units().stream()
                .map(unit -> new RecipientUnitView(unit.unitId(), unit.name(), unit.outside()))
                .toList();
        return new RecipientLineView(line.label(), line.purpose(), units);
    }
}
