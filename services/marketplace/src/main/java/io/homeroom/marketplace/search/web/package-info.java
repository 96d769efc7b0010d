/** Looking for products over HTTP. */
@NullMarked
package io.homeroom.marketplace.search.web;

import org.jspecify.annotations.NullMarked;
