/** The operations of the API, by path. */
@NullMarked
package io.homeroom.local.paypal.api;

import org.jspecify.annotations.NullMarked;
