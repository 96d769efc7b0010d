/** Orders over HTTP. */
@NullMarked
package io.homeroom.marketplace.order.web;

import org.jspecify.annotations.NullMarked;
