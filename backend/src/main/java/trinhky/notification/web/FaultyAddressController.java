package trinhky.notification.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.notification.application.FaultyAddressList;

/** The boxes that do not take mail. */
@RestController
@RequestMapping("/api/faulty-addresses")
class FaultyAddressController {
    private final FaultyAddressList addresses;

    FaultyAddressController(FaultyAddressList addresses) {
        this.addresses = addresses;
    }

    /**
     * The addresses that do not take mail, newest first. An administrator.
     *
     * @param offset {@code next} of the page before
     */
    @GetMapping
    FaultyAddressesView listFaultyAddresses(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int offset,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        List<FaultyAddressView> found = addresses.read(offset, limit + 1).stream()
                .map(FaultyAddressView::of)
                .toList();
        return new FaultyAddressesView(
                found.stream().limit(limit).toList(), found.size() > limit ? offset + limit : null);
    }

    /** Sends to an address again from now on. An administrator; {@code notification.address-not-faulty} (404). */
    @PostMapping("/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetAddress(@Valid @RequestBody ResetAddressRequest request) {
        addresses.reset(request.address());
    }
}
