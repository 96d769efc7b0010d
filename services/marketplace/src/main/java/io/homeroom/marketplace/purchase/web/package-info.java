/** The library over HTTP. */
@NullMarked
package io.homeroom.marketplace.purchase.web;

import org.jspecify.annotations.NullMarked;
