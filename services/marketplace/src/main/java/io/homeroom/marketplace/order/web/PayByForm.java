package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.checkout.Provider;
import jakarta.validation.constraints.NotNull;

/** By whom a parent wants to pay. */
record PayByForm(@NotNull Provider provider) {}
