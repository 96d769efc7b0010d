/** Allowances over HTTP. */
@NullMarked
package io.homeroom.marketplace.allowance.web;

import org.jspecify.annotations.NullMarked;
