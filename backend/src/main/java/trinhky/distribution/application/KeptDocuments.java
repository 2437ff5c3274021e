package trinhky.distribution.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.shared.DomainProblem;

/** Documents of the registers that the official keeps as a clerk. */
@Component
class KeptDocuments {

    /**
     * A document and the clerk who acts upon it.
     *
     * @param clerkId the official
     * @param actingFor position acted for by a substitute, or null
     */
    record Kept(RegisteredDocument document, String clerkId, String actingFor) {}

    private final OutgoingRegister register;
    private final OwnUnits units;

    KeptDocuments(OutgoingRegister register, OwnUnits units) {
        this.register = register;
        this.units = units;
    }

    /** The document, locked until the transaction ends, if the official keeps its register. */
    Kept require(UUID entryId) {
        RegisteredDocument seen =
                register.registered(entryId).orElseThrow(() -> DomainProblem.notFound("distribution.not-issued"));
        String group = units.requireClerk(seen.registrarUnitId());
        register.lock(entryId);
        return new Kept(
                register.registered(entryId).orElseThrow(),
                units.official().officialId(),
                units.official().actingFor(group));
    }
}
