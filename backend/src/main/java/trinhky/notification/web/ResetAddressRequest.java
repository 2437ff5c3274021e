package trinhky.notification.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The address that works again. */
record ResetAddressRequest(@NotNull @Email @Size(max = 320) String address) {}
