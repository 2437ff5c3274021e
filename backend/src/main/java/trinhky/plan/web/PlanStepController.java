package trinhky.plan.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.plan.application.CheckContent;
import trinhky.plan.application.CompleteAnswers;
import trinhky.plan.application.SubmitDraft;
import trinhky.plan.application.SubmitPlan;
import trinhky.plan.application.WithdrawPlan;

/** Moves a plan to its next step; each needs the open task of that step. */
@RestController
@RequestMapping("/api/plans/{planId}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class PlanStepController {

    private final SubmitDraft submitDraft;
    private final CheckContent checkContent;
    private final CompleteAnswers completeAnswers;
    private final SubmitPlan submitPlan;
    private final WithdrawPlan withdrawPlan;

    PlanStepController(
            SubmitDraft submitDraft,
            CheckContent checkContent,
            CompleteAnswers completeAnswers,
            SubmitPlan submitPlan,
            WithdrawPlan withdrawPlan) {
        this.submitDraft = submitDraft;
        this.checkContent = checkContent;
        this.completeAnswers = completeAnswers;
        this.submitPlan = submitPlan;
        this.withdrawPlan = withdrawPlan;
    }

    /**
     * Hands the draft to the head of the unit. The drafter; refuses with {@code plan.findings-open} and every open
     * error (409).
     */
    @PostMapping("/draft-submission")
    void submitPlanDraft(@PathVariable UUID planId) {
        submitDraft.submit(planId);
    }

    /**
     * Accepts the content (Decree 30/2020/NĐ-CP, article 12); a consultation begins where one is set up. The head of
     * the drafting unit.
     */
    @PostMapping("/content-acceptance")
    void acceptPlanContent(@PathVariable UUID planId) {
        checkContent.accept(planId);
    }

    /** Returns the draft to the drafter. The head of the drafting unit; {@code plan.reason-required} (422). */
    @PostMapping("/content-return")
    void returnPlanContent(@PathVariable UUID planId, @Valid @RequestBody PlanReasonRequest request) {
        checkContent.returnDraft(planId, request.reason());
    }

    /**
     * Says that the opinions are answered: the units are asked once more, or the head gets the plan for submission. The
     * drafter; refuses with {@code plan.comments-unanswered}, {@code plan.findings-open} (409).
     */
    @PostMapping("/answers-completion")
    void completePlanAnswers(@PathVariable UUID planId, @Valid @RequestBody AnswersCompletionRequest request) {
        completeAnswers.complete(planId, request.anotherRound());
    }

    /**
     * Submits the plan for signature: its document is frozen and goes to the form check. The head of the drafting unit;
     * refuses with {@code plan.findings-open} and every open error (409).
     */
    @PostMapping("/submission")
    void submitPlan(@PathVariable UUID planId) {
        submitPlan.submit(planId);
    }

    /**
     * Returns the plan to the drafter instead of submitting it. The head of the drafting unit;
     * {@code plan.reason-required} (422).
     */
    @PostMapping("/submission-return")
    void returnPlanSubmission(@PathVariable UUID planId, @Valid @RequestBody PlanReasonRequest request) {
        submitPlan.returnPlan(planId, request.reason());
    }

    /**
     * Gives the plan up; its open tasks disappear. The head of the drafting unit, until the plan is signed; refuses
     * with {@code plan.only-head-withdraws} (403), {@code plan.not-withdrawable} (409), {@code plan.reason-required}
     * (422).
     */
    @PostMapping("/withdrawal")
    void withdrawPlan(@PathVariable UUID planId, @Valid @RequestBody PlanReasonRequest request) {
        withdrawPlan.withdraw(planId, request.reason());
    }
}
