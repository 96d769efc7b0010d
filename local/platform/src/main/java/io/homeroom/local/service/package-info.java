/**
 * Homeroom's own services as processes: their settings, their layout on disk and the caches that
 * make them start fast.
 */
@NullMarked
package io.homeroom.local.service;

import org.jspecify.annotations.NullMarked;
