package io.homeroom.payments.history.web;

import io.homeroom.platform.web.text.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** How much, in minor units of the payment's currency, and why. */
record RefundForm(@Positive long minor, @NotBlank @Text @Size(max = 200) String reason) {}
