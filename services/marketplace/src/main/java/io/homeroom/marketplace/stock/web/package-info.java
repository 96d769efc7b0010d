/** The stock over HTTP. */
@NullMarked
package io.homeroom.marketplace.stock.web;

import org.jspecify.annotations.NullMarked;
