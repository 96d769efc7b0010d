package io.homeroom.payments.subscription.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** By its name. */
record PlanForm(@NotBlank @Size(max = 50) String plan) {}
