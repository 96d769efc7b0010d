package io.homeroom.marketplace.supplier.web;

import io.homeroom.platform.web.text.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a supplier says of the shop. */
record ShopForm(
    @NotBlank @Size(max = 100) @Text String name, @NotBlank @Size(max = 2000) @Text String about) {}
