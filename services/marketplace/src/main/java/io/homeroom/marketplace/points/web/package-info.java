/** What is wrong with points, over HTTP. */
@NullMarked
package io.homeroom.marketplace.points.web;

import org.jspecify.annotations.NullMarked;
