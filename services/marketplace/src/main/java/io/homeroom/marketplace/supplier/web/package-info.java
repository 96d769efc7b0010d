/** Shops over HTTP. */
@NullMarked
package io.homeroom.marketplace.supplier.web;

import org.jspecify.annotations.NullMarked;
