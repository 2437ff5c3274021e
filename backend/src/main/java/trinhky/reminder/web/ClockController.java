package trinhky.reminder.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.reminder.application.AdvanceClock;
import trinhky.reminder.application.Journey;
import trinhky.shared.BusinessClock;

/** The business clock, read by everybody and moved by the administrator of a demo. */
@RestController
@RequestMapping("/api/clock")
class ClockController {
    private final AdvanceClock advance;
    private final BusinessClock clock;

    ClockController(AdvanceClock advance, BusinessClock clock) {
        this.advance = advance;
        this.clock = clock;
    }

    /** What time it is in the business calendar and whether the clock is moving. For every official. */
    @GetMapping
    ClockView getClock() {
        Journey.State state = advance.state();
        return new ClockView(
                clock.instant(),
                clock.today(),
                !clock.offset().isZero(),
                state.running(),
                state.target(),
                state.failure() != null,
                advance.mayAdvance());
    }

    /**
     * Starts moving the clock of the demo forward; ask {@code getClock} until it no longer moves. An administrator;
     * refuses with {@code clock.not-in-demo}, {@code clock.already-moving} (409), {@code clock.not-forward},
     * {@code clock.too-far} (422).
     */
    @PostMapping("/advance")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ClockView advanceClock(@Valid @RequestBody AdvanceClockRequest request) {
        advance.advance(request.to());
        return getClock();
    }
}
