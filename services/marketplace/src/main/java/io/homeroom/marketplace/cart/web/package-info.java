/** The cart over HTTP. */
@NullMarked
package io.homeroom.marketplace.cart.web;

import org.jspecify.annotations.NullMarked;
