import './toast-ui';
