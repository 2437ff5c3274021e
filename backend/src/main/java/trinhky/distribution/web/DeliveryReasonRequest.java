package trinhky.distribution.web;

import jakarta.validation.constraints.Size;

/** Why. */
record DeliveryReasonRequest(@Size(max = 2000) String reason) {}
