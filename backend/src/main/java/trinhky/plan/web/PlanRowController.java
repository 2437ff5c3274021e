package trinhky.plan.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.plan.application.RemovePlanRow;
import trinhky.plan.application.SavePlanRow;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.BudgetLine;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.LegalBasis;
import trinhky.plan.domain.PlanSection;
import trinhky.plan.domain.RecipientEntry;
import trinhky.plan.domain.ReportingRule;

/** The rows of a plan, saved one by one by the drafter. The client makes the id of a new row. */
@RestController
@RequestMapping("/api/plans/{planId}")
class PlanRowController {

    private final SavePlanRow save;
    private final RemovePlanRow remove;

    PlanRowController(SavePlanRow save, RemovePlanRow remove) {
        this.save = save;
        this.remove = remove;
    }

    /**
     * Saves a section of the text; without a version it is new, under the id that the client made. The drafter; refuses
     * with {@code plan.not-editable}, {@code plan.changed-by-other}, {@code plan.row-removed} (409).
     */
    @PutMapping("/sections/{rowId}")
    SectionView saveSection(
            @PathVariable UUID planId, @PathVariable UUID rowId, @Valid @RequestBody SectionRequest request) {
        return SectionView.of(save.save(planId, PlanSection.class, (plan, actor) -> request.toRow(rowId, plan, actor)));
    }

    /**
     * Removes a section of the text; what is not there stays so. The drafter; refuses with {@code plan.not-editable},
     * {@code plan.changed-by-other} (409).
     *
     * @param version the version that the drafter saw
     */
    @DeleteMapping("/sections/{rowId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSection(@PathVariable UUID planId, @PathVariable UUID rowId, @RequestParam int version) {
        remove.remove(planId, PlanSection.class, rowId, version);
    }

    /**
     * Saves a legal basis (căn cứ); without a version it is new, under the id that the client made. The drafter;
     * refuses with {@code plan.not-editable}, {@code plan.changed-by-other}, {@code plan.row-removed} (409).
     */
    @PutMapping("/legal-bases/{rowId}")
    LegalBasisView saveLegalBasis(
            @PathVariable UUID planId, @PathVariable UUID rowId, @Valid @RequestBody LegalBasisRequest request) {
        return LegalBasisView.of(
                save.save(planId, LegalBasis.class, (plan, actor) -> request.toRow(rowId, plan, actor)));
    }

    /**
     * Removes a legal basis (căn cứ); what is not there stays so. The drafter; refuses with {@code plan.not-editable},
     * {@code plan.changed-by-other} (409).
     *
     * @param version the version that the drafter saw
     */
    @DeleteMapping("/legal-bases/{rowId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeLegalBasis(@PathVariable UUID planId, @PathVariable UUID rowId, @RequestParam int version) {
        remove.remove(planId, LegalBasis.class, rowId, version);
    }

    /**
     * Saves an indicator (chỉ tiêu); without a version it is new, under the id that the client made. The drafter;
     * refuses with {@code plan.not-editable}, {@code plan.changed-by-other}, {@code plan.row-removed} (409).
     */
    @PutMapping("/indicators/{rowId}")
    IndicatorView saveIndicator(
            @PathVariable UUID planId, @PathVariable UUID rowId, @Valid @RequestBody IndicatorRequest request) {
        return IndicatorView.of(save.save(planId, Indicator.class, (plan, actor) -> request.toRow(rowId, plan, actor)));
    }

    /**
     * Removes an indicator (chỉ tiêu); what is not there stays so. The drafter; refuses with {@code plan.not-editable},
     * {@code plan.changed-by-other} (409).
     *
     * @param version the version that the drafter saw
     */
    @DeleteMapping("/indicators/{rowId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeIndicator(@PathVariable UUID planId, @PathVariable UUID rowId, @RequestParam int version) {
        remove.remove(planId, Indicator.class, rowId, version);
    }

    /**
     * Saves a task of the annex (nhiệm vụ); without a version it is new, under the id that the client made. The
     * drafter; refuses with {@code plan.not-editable}, {@code plan.changed-by-other}, {@code plan.row-removed} (409).
     */
    @PutMapping("/assignments/{rowId}")
    AssignmentView saveAssignment(
            @PathVariable UUID planId, @PathVariable UUID rowId, @Valid @RequestBody AssignmentRequest request) {
        return AssignmentView.of(
                save.save(planId, Assignment.class, (plan, actor) -> request.toRow(rowId, plan, actor)));
    }

    /**
     * Removes a task of the annex (nhiệm vụ); what is not there stays so. The drafter; refuses with
     * {@code plan.not-editable}, {@code plan.changed-by-other} (409).
     *
     * @param version the version that the drafter saw
     */
    @DeleteMapping("/assignments/{rowId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeAssignment(@PathVariable UUID planId, @PathVariable UUID rowId, @RequestParam int version) {
        remove.remove(planId, Assignment.class, rowId, version);
    }

    /**
     * Saves a line of the budget (kinh phí); without a version it is new, under the id that the client made. The
     * drafter; refuses with {@code plan.not-editable}, {@code plan.changed-by-other}, {@code plan.row-removed} (409).
     */
    @PutMapping("/budget-lines/{rowId}")
    BudgetLineView saveBudgetLine(
            @PathVariable UUID planId, @PathVariable UUID rowId, @Valid @RequestBody BudgetLineRequest request) {
        return BudgetLineView.of(
                save.save(planId, BudgetLine.class, (plan, actor) -> request.toRow(rowId, plan, actor)));
    }

    /**
     * Removes a line of the budget (kinh phí); what is not there stays so. The drafter; refuses with
     * {@code plan.not-editable}, {@code plan.changed-by-other} (409).
     *
     * @param version the version that the drafter saw
     */
    @DeleteMapping("/budget-lines/{rowId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeBudgetLine(@PathVariable UUID planId, @PathVariable UUID rowId, @RequestParam int version) {
        remove.remove(planId, BudgetLine.class, rowId, version);
    }

    /**
     * Saves a reporting rule (chế độ báo cáo); without a version it is new, under the id that the client made. The
     * drafter; refuses with {@code plan.not-editable}, {@code plan.changed-by-other}, {@code plan.row-removed} (409).
     */
    @PutMapping("/rules/{rowId}")
    ReportingRuleView saveReportingRule(
            @PathVariable UUID planId, @PathVariable UUID rowId, @Valid @RequestBody ReportingRuleRequest request) {
        return ReportingRuleView.of(
                save.save(planId, ReportingRule.class, (plan, actor) -> request.toRow(rowId, plan, actor)));
    }

    /**
     * Removes a reporting rule (chế độ báo cáo); what is not there stays so. The drafter; refuses with
     * {@code plan.not-editable}, {@code plan.changed-by-other} (409).
     *
     * @param version the version that the drafter saw
     */
    @DeleteMapping("/rules/{rowId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeReportingRule(@PathVariable UUID planId, @PathVariable UUID rowId, @RequestParam int version) {
        remove.remove(planId, ReportingRule.class, rowId, version);
    }

    /**
     * Saves a line of "Nơi nhận"; without a version it is new, under the id that the client made. The drafter; refuses
     * with {@code plan.not-editable}, {@code plan.changed-by-other}, {@code plan.row-removed} (409).
     */
    @PutMapping("/recipients/{rowId}")
    RecipientView saveRecipient(
            @PathVariable UUID planId, @PathVariable UUID rowId, @Valid @RequestBody RecipientRequest request) {
        return RecipientView.of(
                save.save(planId, RecipientEntry.class, (plan, actor) -> request.toRow(rowId, plan, actor)));
    }

    /**
     * Removes a line of "Nơi nhận"; what is not there stays so. The drafter; refuses with {@code plan.not-editable},
     * {@code plan.changed-by-other} (409).
     *
     * @param version the version that the drafter saw
     */
    @DeleteMapping("/recipients/{rowId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeRecipient(@PathVariable UUID planId, @PathVariable UUID rowId, @RequestParam int version) {
        remove.remove(planId, RecipientEntry.class, rowId, version);
    }
}
