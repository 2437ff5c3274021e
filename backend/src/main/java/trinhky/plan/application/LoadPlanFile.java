package trinhky.plan.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.Role;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanHeading;
import trinhky.plan.domain.PlanParties;

/** Makes a draft from a plan's file, as if the first officer of the drafting unit had typed it. */
@Service
public class LoadPlanFile {

    private final JsonMapper json;
    private final OfficialDirectory officials;
    private final DraftBook drafts;
    private final Issuers issuers;
    private final Clock clock;

    LoadPlanFile(JsonMapper json, OfficialDirectory officials, DraftBook drafts, Issuers issuers, Clock clock) {
        this.json = json;
        this.officials = officials;
        this.drafts = drafts;
        this.issuers = issuers;
        this.clock = clock;
    }

    /**
     * Begins the plan and its process.
     *
     * @return id of the plan
     * @throws IOException when the file cannot be read
     */
    @Transactional
    public UUID load(Resource resource) throws IOException {
        try (InputStream text = resource.getInputStream()) {
            PlanFile file = json.readValue(text, PlanFile.class);
            Actor drafter = new Actor(drafterOf(file.draftingUnit()), null, clock.instant());
            Issuers.Issuer issuer = issuers.above(file.draftingUnit());
            PlanParties parties =
                    new PlanParties(issuer.committeeId(), issuer.officeId(), file.draftingUnit(), drafter.officialId());
            Plan plan = Plan.begin(UUID.randomUUID(), heading(file), parties, drafter);
            drafts.begin(plan, new PlanFileRows(file, plan.id(), drafter).all());
            return plan.id();
        }
    }

    private String drafterOf(String unitId) {
        return officials
                .holdersOf(unitId, Role.OFFICER, LocalDate.now(clock))
                .get(0)
                .id();
    }

    private static PlanHeading heading(PlanFile file) {
        return new PlanHeading(
                file.summary(),
                file.fieldOfWork(),
                file.period().fromYear(),
                file.period().toYear(),
                file.draftingUnit(),
                "P." + file.archive().room(),
                null);
    }
}
