/** Reviews over HTTP. */
@NullMarked
package io.homeroom.marketplace.review.web;

import org.jspecify.annotations.NullMarked;
