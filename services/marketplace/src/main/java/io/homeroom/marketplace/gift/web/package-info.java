/** Gifts over HTTP. */
@NullMarked
package io.homeroom.marketplace.gift.web;

import org.jspecify.annotations.NullMarked;
