/** Addresses and shipments over HTTP. */
@NullMarked
package io.homeroom.marketplace.shipping.web;

import org.jspecify.annotations.NullMarked;
