/** What a component test needs: a database in memory, matchers for the DOM, and a clean document after each test. */
import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// A busy machine takes its time; what never comes still fails.
configure({ asyncUtilTimeout: 8_000 });
